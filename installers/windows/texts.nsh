; What the setup says, in each of its languages.

!macro TEXT name english korean german
LangString ${name} ${LANG_ENGLISH} "${english}"
LangString ${name} ${LANG_KOREAN} "${korean}"
LangString ${name} ${LANG_GERMAN} "${german}"
!macroend

!insertmacro TEXT Purpose "Sell and look after CSP subscriptions" "CSP 구독을 판매하고 관리합니다" "CSP-Abonnements verkaufen und betreuen"
!insertmacro TEXT CatalogFile "CSP catalog" "CSP 카탈로그" "CSP-Katalog"
!insertmacro TEXT RunNow "Start CSP Desktop" "CSP Desktop 시작" "CSP Desktop starten"
!insertmacro TEXT ForWhomTitle "Who will use it?" "누가 사용하나요?" "Wer wird es benutzen?"
!insertmacro TEXT ForWhomText "Choose for whom CSP Desktop is installed." "CSP Desktop을 누구를 위해 설치할지 선택하세요." "Wählen Sie, für wen CSP Desktop installiert wird."
!insertmacro TEXT ForMe "Only &me" "나만 사용(&M)" "Nur &ich"
!insertmacro TEXT ForMeText "Needs no administrator's rights." "관리자 권한이 필요하지 않습니다." "Braucht keine Administratorrechte."
!insertmacro TEXT ForAll "&Everybody on this computer" "이 컴퓨터의 모든 사용자(&E)" "&Alle an diesem Computer"
!insertmacro TEXT ForAllText "Windows asks for administrator's rights. Everybody has data of their own." "Windows가 관리자 권한을 요청합니다. 데이터는 사용자마다 따로 보관됩니다." "Windows fragt nach Administratorrechten. Alle haben ihre eigenen Daten."
!insertmacro TEXT NoRights "To install for everybody, start the setup as an administrator. Nothing was changed." "모든 사용자용으로 설치하려면 관리자 권한으로 설치 프로그램을 시작하세요. 변경된 것은 없습니다." "Um für alle zu installieren, starten Sie das Setup als Administrator. Nichts wurde geändert."
!insertmacro TEXT Only64 "CSP Desktop needs a 64-bit Windows 10 or 11. Nothing was changed." "CSP Desktop에는 64비트 Windows 10 또는 11이 필요합니다. 변경된 것은 없습니다." "CSP Desktop braucht ein 64-Bit-Windows 10 oder 11. Nichts wurde geändert."
!insertmacro TEXT IsOpen "CSP Desktop is open. Close it, then choose Retry. Nothing was changed so far." "CSP Desktop이 열려 있습니다. 닫은 다음 다시 시도를 선택하세요. 아직 변경된 것은 없습니다." "CSP Desktop ist geöffnet. Schließen Sie es und wählen Sie dann Wiederholen. Bisher wurde nichts geändert."
!insertmacro TEXT Newer "A newer version of CSP Desktop is installed. Data that it wrote can not be opened by this older one. Go back to the older version anyway?" "더 새로운 버전의 CSP Desktop이 설치되어 있습니다. 그 버전이 기록한 데이터는 이 이전 버전에서 열 수 없습니다. 그래도 이전 버전으로 돌아갈까요?" "Eine neuere Version von CSP Desktop ist installiert. Daten, die sie geschrieben hat, kann diese ältere nicht öffnen. Trotzdem zur älteren Version zurückkehren?"
!insertmacro TEXT RemoveTitle "Remove CSP Desktop" "CSP Desktop 제거" "CSP Desktop entfernen"
!insertmacro TEXT RemoveText "The program is removed from this computer." "이 컴퓨터에서 프로그램을 제거합니다." "Das Programm wird von diesem Computer entfernt."
!insertmacro TEXT KeepText "Your customers, orders, drafts and settings stay on this computer. A later installation finds them again." "고객, 주문, 초안, 설정은 이 컴퓨터에 그대로 남습니다. 나중에 다시 설치하면 이어서 쓸 수 있습니다." "Ihre Kunden, Bestellungen, Entwürfe und Einstellungen bleiben auf diesem Computer. Eine spätere Installation findet sie wieder."
!insertmacro TEXT RemoveBox "&Delete my data, too" "내 데이터도 삭제(&D)" "Auch meine Daten &löschen"
!insertmacro TEXT RemoveBoxText "Changes that wait to be sent are lost, and nobody can bring them back." "전송을 기다리는 변경 사항이 사라지며 되돌릴 수 없습니다." "Änderungen, die noch auf das Senden warten, gehen verloren, und niemand kann sie zurückholen."
