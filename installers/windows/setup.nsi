; The Setup.exe: for this person without administrator's rights, or for everybody on the machine.
; Built by tools/windows_setup.py, which defines VERSION, NUMBERS (four of them), PAYLOAD, OUTPUT and ICONS.
;
; Silent: /S for this person; /S /AllUsers for everybody; /S /AllowDowngrade over a newer version.
; The uninstaller keeps data: /S keeps, /S /RemoveData removes what this person has.
; Exit codes: 0 done; 1 given up by the person; 2 the program is open; 3 a newer version is installed; 4 no rights.

Unicode true
ManifestDPIAware true
; The setup begins without rights and asks for them only where everybody is chosen.
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetCompressorDictSize 64

!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "WordFunc.nsh"
!include "x64.nsh"

!define PROGRAM "csp-desktop.exe"
!define TITLE "CSP Desktop"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\CSP Desktop"
!define CLASSES "Software\Classes"
!define DOCUMENT "CSPDesktop.Catalog"
!define DATA "$LOCALAPPDATA\CSP Desktop"

Name "${TITLE}"
OutFile "${OUTPUT}"
BrandingText "${TITLE} ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=1033 "ProductName" "${TITLE}"
VIAddVersionKey /LANG=1033 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=1033 "FileDescription" "${TITLE} Setup"
VIAddVersionKey /LANG=1033 "CompanyName" "The CSP Desktop authors"
VIAddVersionKey /LANG=1033 "LegalCopyright" "The CSP Desktop authors, MIT licence"

Var AllUsers        ; 1 for everybody on this machine
Var ForMeButton
Var ForAllButton
Var RemoveData      ; 1 where the person wants the data gone, too
Var RemoveDataBox

!define MUI_ICON "${ICONS}\csp-desktop.ico"
!define MUI_UNICON "${ICONS}\csp-desktop.ico"
!define MUI_ABORTWARNING
!define MUI_WELCOMEFINISHPAGE_BITMAP "side.bmp"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${PROGRAM}"
!define MUI_FINISHPAGE_RUN_TEXT "$(RunNow)"
!define MUI_FINISHPAGE_NOREBOOTSUPPORT
!define MUI_LANGDLL_ALLLANGUAGES

Page custom ForWhomShow ForWhomLeave
!define MUI_PAGE_CUSTOMFUNCTION_PRE SkipWhereInstalled
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
UninstPage custom un.DataShow un.DataLeave
!insertmacro MUI_UNPAGE_INSTFILES

!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Korean"
!insertmacro MUI_LANGUAGE "German"
!include "texts.nsh"

; ---------------------------------------------------------------- choosing

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(Only64)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
  SetRegView 64
  StrCpy $AllUsers 0
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    StrCpy $AllUsers 1
  ${EndIf}
  Call UseContext
  ${If} $AllUsers = 1
    Call NeedRights
  ${EndIf}
  ${If} ${Silent}
    Call RefuseOlder
  ${EndIf}
FunctionEnd

; Whose folders and registry are meant. A folder named by /D stays; else that of an earlier installation, else ours.
Function UseContext
  ${If} $AllUsers = 1
    SetShellVarContext all
    StrCpy $2 "$PROGRAMFILES64\${TITLE}"
  ${Else}
    SetShellVarContext current
    StrCpy $2 "$LOCALAPPDATA\Programs\${TITLE}"
  ${EndIf}
  ReadRegStr $1 SHCTX "${KEY}" "InstallLocation"
  ${If} $1 != ""
    StrCpy $2 $1
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/D=" $3
  ${If} ${Errors}
    StrCpy $INSTDIR $2
  ${EndIf}
FunctionEnd

Function NeedRights
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "admin"
    MessageBox MB_OK|MB_ICONSTOP "$(NoRights)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
FunctionEnd

Function ForWhomShow
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/AllUsers" $1
  ${IfNot} ${Errors}
    Abort ; decided already, by whoever started it with rights
  ${EndIf}
  !insertmacro MUI_HEADER_TEXT "$(ForWhomTitle)" "$(ForWhomText)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 10u 100% 12u "$(ForMe)"
  Pop $ForMeButton
  ${NSD_CreateLabel} 12u 24u 95% 20u "$(ForMeText)"
  Pop $0
  ${NSD_CreateRadioButton} 0 52u 100% 12u "$(ForAll)"
  Pop $ForAllButton
  ${NSD_CreateLabel} 12u 66u 95% 20u "$(ForAllText)"
  Pop $0
  ${If} $AllUsers = 1
    ${NSD_Check} $ForAllButton
  ${Else}
    ${NSD_Check} $ForMeButton
  ${EndIf}
  ${NSD_SetFocus} $ForMeButton
  nsDialogs::Show
FunctionEnd

Function ForWhomLeave
  ${NSD_GetState} $ForAllButton $0
  ${If} $0 = ${BST_CHECKED}
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "admin"
      ; Once more, with the rights that Windows now asks for.
      ClearErrors
      ExecShell "runas" "$EXEPATH" "/AllUsers"
      ${If} ${Errors}
        Abort
      ${EndIf}
      Quit
    ${EndIf}
    StrCpy $AllUsers 1
  ${Else}
    StrCpy $AllUsers 0
  ${EndIf}
  Call UseContext
  Call RefuseOlder
FunctionEnd

; An upgrade stays where the program is.
Function SkipWhereInstalled
  ReadRegStr $0 SHCTX "${KEY}" "InstallLocation"
  ${If} $0 != ""
    Abort
  ${EndIf}
FunctionEnd

; The program refuses data that a newer one wrote: whoever goes back should know before.
Function RefuseOlder
  ReadRegStr $0 SHCTX "${KEY}" "DisplayVersion"
  ${If} $0 == ""
    Return
  ${EndIf}
  ${VersionCompare} "$0" "${VERSION}" $1
  ${If} $1 != 1
    Return
  ${EndIf}
  ${If} ${Silent}
    ${GetParameters} $2
    ClearErrors
    ${GetOptions} $2 "/AllowDowngrade" $3
    ${If} ${Errors}
      SetErrorLevel 3
      Quit
    ${EndIf}
  ${Else}
    MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(Newer)" IDYES +3
    SetErrorLevel 3
    Quit
  ${EndIf}
FunctionEnd

; ---------------------------------------------------------------- installing

; Windows lets nobody write to a program that runs.
!macro WaitUntilClosed un
Function ${un}WaitUntilClosed
  again:
  ${If} ${FileExists} "$INSTDIR\${PROGRAM}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${PROGRAM}" a
    ${If} ${Errors}
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(IsOpen)" /SD IDCANCEL IDRETRY again
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

; Only what a setup of ours has put there; data of a portable start beside the program stays.
!macro RemoveProgram un
Function ${un}RemoveProgram
  ${If} ${FileExists} "$INSTDIR\_internal\csp_desktop\*.*"
    RMDir /r "$INSTDIR\_internal"
  ${EndIf}
  Delete "$INSTDIR\${PROGRAM}"
FunctionEnd
!macroend
!insertmacro RemoveProgram ""
!insertmacro RemoveProgram "un."

Section
  Call WaitUntilClosed
  Call RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${PAYLOAD}\*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortCut "$SMPROGRAMS\${TITLE}.lnk" "$INSTDIR\${PROGRAM}" "" "" "" SW_SHOWNORMAL "" "$(Purpose)"

  WriteRegStr SHCTX "${KEY}" "DisplayName" "${TITLE}"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\${PROGRAM}"
  WriteRegStr SHCTX "${KEY}" "Publisher" "The CSP Desktop authors"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  IntFmt $0 "0x%08X" $0
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" "$0"

  ; Documents of our own open with a double click; JSON files are only offered.
  WriteRegStr SHCTX "${CLASSES}\.cspcatalog" "" "${DOCUMENT}"
  WriteRegStr SHCTX "${CLASSES}\.cspcatalog" "Content Type" "application/vnd.csp-desktop.catalog+json"
  WriteRegStr SHCTX "${CLASSES}\${DOCUMENT}" "" "$(CatalogFile)"
  WriteRegStr SHCTX "${CLASSES}\${DOCUMENT}\DefaultIcon" "" "$INSTDIR\_internal\csp_desktop\resources\icons\csp-document.ico"
  WriteRegStr SHCTX "${CLASSES}\${DOCUMENT}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" open "%1"'
  WriteRegStr SHCTX "${CLASSES}\Applications\${PROGRAM}" "FriendlyAppName" "${TITLE}"
  WriteRegStr SHCTX "${CLASSES}\Applications\${PROGRAM}\shell\open\command" "" '"$INSTDIR\${PROGRAM}" open "%1"'
  WriteRegStr SHCTX "${CLASSES}\Applications\${PROGRAM}\SupportedTypes" ".json" ""
  WriteRegStr SHCTX "${CLASSES}\Applications\${PROGRAM}\SupportedTypes" ".cspcatalog" ""
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
SectionEnd

; ---------------------------------------------------------------- uninstalling

Function un.onInit
  SetRegView 64
  StrCpy $RemoveData 0
  ; Whose installation this is, tells the registry: the folder may lie anywhere.
  SetShellVarContext current
  ReadRegStr $0 SHCTX "${KEY}" "InstallLocation"
  ${If} $0 != $INSTDIR
    SetShellVarContext all
    UserInfo::GetAccountType
    Pop $1
    ${If} $1 != "admin"
      ${If} ${Silent}
        SetErrorLevel 4
        Quit
      ${EndIf}
      ExecShell "runas" "$INSTDIR\uninstall.exe"
      Quit
    ${EndIf}
  ${EndIf}
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/RemoveData" $1
  ${IfNot} ${Errors}
    StrCpy $RemoveData 1
  ${EndIf}
FunctionEnd

Function un.DataShow
  !insertmacro MUI_HEADER_TEXT "$(RemoveTitle)" "$(RemoveText)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateLabel} 0 0 100% 30u "$(KeepText)"
  Pop $0
  ${NSD_CreateCheckBox} 0 40u 100% 12u "$(RemoveBox)"
  Pop $RemoveDataBox
  ${NSD_CreateLabel} 12u 54u 95% 30u "$(RemoveBoxText)"
  Pop $0
  ${If} $RemoveData = 1
    ${NSD_Check} $RemoveDataBox
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function un.DataLeave
  ${NSD_GetState} $RemoveDataBox $0
  StrCpy $RemoveData 0
  ${If} $0 = ${BST_CHECKED}
    StrCpy $RemoveData 1
  ${EndIf}
FunctionEnd

Section "Uninstall"
  Call un.WaitUntilClosed
  Call un.RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  ; Goes only where it is empty: what is not ours stays.
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${TITLE}.lnk"
  DeleteRegKey SHCTX "${KEY}"
  DeleteRegKey SHCTX "${CLASSES}\${DOCUMENT}"
  DeleteRegKey SHCTX "${CLASSES}\Applications\${PROGRAM}"
  ReadRegStr $0 SHCTX "${CLASSES}\.cspcatalog" ""
  ${If} $0 == "${DOCUMENT}"
    DeleteRegKey SHCTX "${CLASSES}\.cspcatalog"
  ${EndIf}
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
  ${If} $RemoveData = 1
    ; The data of this person; never that of others on this machine.
    SetShellVarContext current
    RMDir /r "${DATA}"
  ${EndIf}
SectionEnd

!ifdef SIGN
!uninstfinalize '${SIGN} "%1"' = 0
!endif
