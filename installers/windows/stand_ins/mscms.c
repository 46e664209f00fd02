/* Stands in for the mscms.dll of Windows in a wine prefix: wine 8's own ends the program when Qt asks for the colour
   profile of the screen. Every profile is refused; Qt then takes sRGB.
   Never shipped: it lies in the prefix's system32 only. */

#define EXPORT __declspec(dllexport)

EXPORT void *OpenColorProfileW(void *profile, unsigned access, unsigned share, unsigned creation)
{
    (void)profile; (void)access; (void)share; (void)creation;
    return 0;
}

EXPORT int CloseColorProfile(void *profile) { (void)profile; return 0; }
EXPORT int GetColorDirectoryW(const void *machine, void *folder, unsigned *size)
{
    (void)machine; (void)folder; (void)size;
    return 0;
}
EXPORT int GetColorProfileFromHandle(void *profile, void *content, unsigned *size)
{
    (void)profile; (void)content; (void)size;
    return 0;
}
EXPORT int GetStandardColorSpaceProfileW(const void *machine, unsigned space, void *name, unsigned *size)
{
    (void)machine; (void)space; (void)name; (void)size;
    return 0;
}
EXPORT void *WcsCreateIccProfile(void *profile, unsigned options) { (void)profile; (void)options; return 0; }
EXPORT int WcsGetDefaultColorProfileSize(int scope, const void *device, int type, int subtype, unsigned id, unsigned *size)
{
    (void)scope; (void)device; (void)type; (void)subtype; (void)id; (void)size;
    return 0;
}
EXPORT int WcsGetDefaultColorProfile(int scope, const void *device, int type, int subtype, unsigned id, unsigned size, void *name)
{
    (void)scope; (void)device; (void)type; (void)subtype; (void)id; (void)size; (void)name;
    return 0;
}
