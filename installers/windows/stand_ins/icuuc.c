/* Stands in for the icuuc.dll of Windows 10 in a wine prefix, which has none: Qt6Core asks it for the converters of
   rare text encodings. Every converter is refused politely; the encodings that this program uses are Qt's own.
   Never shipped: it lies in the prefix's system32 only. */

#define EXPORT __declspec(dllexport)
#define U_UNSUPPORTED_ERROR 16

EXPORT void *ucnv_open(const char *name, int *error)
{
    (void)name;
    if (error)
        *error = U_UNSUPPORTED_ERROR;
    return 0;
}

EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int number) { (void)number; return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, int *error)
{
    (void)name; (void)standard;
    if (error)
        *error = U_UNSUPPORTED_ERROR;
    return 0;
}

/* What is only called with a converter, and none is ever given out. */
#define NEVER(name) EXPORT int name(void) { return 0; }
NEVER(UCNV_FROM_U_CALLBACK_SUBSTITUTE)
NEVER(UCNV_TO_U_CALLBACK_SUBSTITUTE)
NEVER(ucnv_close)
NEVER(ucnv_reset)
NEVER(ucnv_getMaxCharSize)
NEVER(ucnv_getName)
NEVER(ucnv_getToUCallBack)
NEVER(ucnv_getFromUCallBack)
NEVER(ucnv_setToUCallBack)
NEVER(ucnv_setFromUCallBack)
NEVER(ucnv_cbToUWriteUChars)
NEVER(ucnv_cbFromUWriteUChars)
NEVER(ucnv_toUnicode)
NEVER(ucnv_fromUnicode)
NEVER(ucnv_toUCountPending)
NEVER(ucnv_fromUCountPending)
