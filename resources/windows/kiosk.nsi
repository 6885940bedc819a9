; The installer for Windows, compiled with NSIS 3 from the folder that PyInstaller makes of kiosk.spec; README.md in this
; folder has the command. Unattended: lobby-kiosk-setup.exe /S
; The uninstaller keeps tickets, key, backups and settings; `uninstall.exe /S /PURGE` deletes them too.

Unicode true
SetCompressor /SOLID lzma
RequestExecutionLevel admin

!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "MUI2.nsh"
!include "x64.nsh"

!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\LobbyKiosk"
!define TASK "Lobby kiosk backup"

Name "Lobby kiosk ${VERSION}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\Lobby kiosk"
InstallDirRegKey HKLM "${KEY}" "InstallLocation"
VIProductVersion "${VERSION}.0"
VIAddVersionKey "ProductName" "Lobby kiosk"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Installs the lobby kiosk"
VIAddVersionKey "LegalCopyright" "EUPL-1.2"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Dutch"

LangString ABOUT_PROGRAM ${LANG_ENGLISH} "The lobby screen, kioskctl, and a daily backup."
LangString ABOUT_PROGRAM ${LANG_DUTCH} "Het kioskscherm, kioskctl en een dagelijkse back-up."
LangString ABOUT_START ${LANG_ENGLISH} "For every account. Leave it out where Shell Launcher starts the kiosk."
LangString ABOUT_START ${LANG_DUTCH} "Voor elke account. Laat dit weg als Shell Launcher de kiosk start."
LangString ASK_DELETE ${LANG_ENGLISH} "Delete all tickets, the key of the QR check, the backups and the settings too? They lie in $APPDATA\Kiosk. Without the key, old tickets look forged."
LangString ASK_DELETE ${LANG_DUTCH} "Ook alle tickets, de sleutel van de QR-controle, de back-ups en de instellingen verwijderen? Ze staan in $APPDATA\Kiosk. Zonder de sleutel lijken oude tickets vals."

Function .onInit
    ${IfNot} ${RunningX64}
        MessageBox MB_ICONSTOP "The kiosk needs a 64-bit Windows." /SD IDOK
        Abort
    ${EndIf}
    SetRegView 64
FunctionEnd

Function un.onInit
    SetRegView 64
FunctionEnd

Section "Lobby kiosk" SectionProgram
    SectionIn RO
    SetShellVarContext all
    ; An upgrade: the old program is ended and its folder emptied, so that no library of it stays.
    nsExec::Exec 'taskkill /F /IM kiosk.exe'
    Pop $0
    RMDir /r "$INSTDIR\lib"
    SetOutPath "$INSTDIR"
    File /r "${SOURCE}/*"
    WriteUninstaller "$INSTDIR\uninstall.exe"

    ; Data and settings: $APPDATA is C:\ProgramData here. Settings that are there stay as they are.
    CreateDirectory "$APPDATA\Kiosk"
    SetOverwrite off
    SetOutPath "$APPDATA\Kiosk"
    File "/oname=kiosk.toml" "${SETTINGS}"
    SetOverwrite on
    ; The account of the lobby is an ordinary user: users may change what lies in this folder.
    nsExec::Exec 'icacls "$APPDATA\Kiosk" /inheritance:r /grant *S-1-5-18:(OI)(CI)F *S-1-5-32-544:(OI)(CI)F *S-1-5-32-545:(OI)(CI)M'
    Pop $0
    ${If} $0 != 0
        DetailPrint "The rights of $APPDATA\Kiosk could not be set ($0): let the kiosk's account change it."
    ${EndIf}

    nsExec::Exec 'schtasks /Create /F /TN "${TASK}" /SC DAILY /ST 12:30 /RU SYSTEM /TR "\"$INSTDIR\kioskctl.exe\" backup"'
    Pop $0
    ${If} $0 != 0
        DetailPrint "The daily backup could not be planned ($0): plan kioskctl.exe backup by hand."
    ${EndIf}

    WriteRegStr HKLM "${KEY}" "DisplayName" "Lobby kiosk"
    WriteRegStr HKLM "${KEY}" "DisplayVersion" "${VERSION}"
    WriteRegStr HKLM "${KEY}" "DisplayIcon" "$INSTDIR\kiosk.exe"
    WriteRegStr HKLM "${KEY}" "InstallLocation" "$INSTDIR"
    WriteRegStr HKLM "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
    WriteRegStr HKLM "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
    ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
    WriteRegDWORD HKLM "${KEY}" "EstimatedSize" $0
SectionEnd

Section "Start when somebody logs on" SectionStart
    SetShellVarContext all
    SetOutPath "$INSTDIR"
    CreateShortcut "$SMSTARTUP\Lobby kiosk.lnk" "$INSTDIR\kiosk.exe"
SectionEnd

!insertmacro MUI_FUNCTION_DESCRIPTION_BEGIN
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionProgram} $(ABOUT_PROGRAM)
    !insertmacro MUI_DESCRIPTION_TEXT ${SectionStart} $(ABOUT_START)
!insertmacro MUI_FUNCTION_DESCRIPTION_END

Section "Uninstall"
    SetShellVarContext all
    nsExec::Exec 'taskkill /F /IM kiosk.exe'
    Pop $0
    nsExec::Exec 'schtasks /Delete /F /TN "${TASK}"'
    Pop $0
    Delete "$SMSTARTUP\Lobby kiosk.lnk"
    RMDir /r "$INSTDIR\lib"
    Delete "$INSTDIR\kiosk.exe"
    Delete "$INSTDIR\kioskctl.exe"
    Delete "$INSTDIR\uninstall.exe"
    RMDir "$INSTDIR"
    DeleteRegKey HKLM "${KEY}"

    ; Tickets stay, unless somebody says otherwise: the safe answer is the default, and the silent one.
    ${GetParameters} $0
    ClearErrors
    ${GetOptions} $0 "/PURGE" $1
    ${IfNot} ${Errors}
        RMDir /r "$APPDATA\Kiosk"
    ${ElseIf} ${Cmd} `MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 $(ASK_DELETE) /SD IDNO IDYES`
        RMDir /r "$APPDATA\Kiosk"
    ${EndIf}
SectionEnd
