# Makes the kiosk the only thing an account can see: Shell Launcher starts it instead of the desktop, Keyboard Filter
# swallows the keys that lead out. Windows 10 or 11 Enterprise, Education or IoT Enterprise; run as administrator:
#   powershell -ExecutionPolicy Bypass -File lockdown.ps1 -Account kiosk
# Run it again after the restart it asks for. -Undo gives the account its desktop back.
param(
    [Parameter(Mandatory)] [string] $Account,
    [string] $Program = "$env:ProgramFiles\Lobby kiosk\kiosk.exe",
    [switch] $Undo
)
$ErrorActionPreference = 'Stop'
$namespace = 'root\standardcimv2\embedded'

$off = 'Client-EmbeddedShellLauncher', 'Client-KeyboardFilter' |
    Where-Object { (Get-WindowsOptionalFeature -Online -FeatureName $_).State -ne 'Enabled' }
if ($off) {
    $off | ForEach-Object { Enable-WindowsOptionalFeature -Online -FeatureName $_ -All -NoRestart | Out-Null }
    Write-Output 'Features were switched on. Restart this machine and run this again.'
    exit 3010
}

$sid = (New-Object Security.Principal.NTAccount $Account).Translate([Security.Principal.SecurityIdentifier]).Value
$launcher = [wmiclass]"\\localhost\${namespace}:WESL_UserSetting"
Get-CimInstance -Namespace $namespace -ClassName WESL_UserSetting -Filter "Sid = '$sid'" |
    ForEach-Object { $launcher.RemoveCustomShell($sid) | Out-Null }
if ($Undo) {
    Write-Output "$Account has the desktop again."
    exit 0
}

# Exit code 0 means that staff left the kiosk: it stays off until the machine starts again. Every other code starts it
# again, as does a crash, whose code nobody knows beforehand.
$restart, $nothing = 0, 3
$launcher.SetDefaultShell('explorer.exe', $restart) | Out-Null
$launcher.SetCustomShell($sid, "`"$Program`"", @(0), @($nothing), $restart) | Out-Null
$launcher.SetEnabled($true) | Out-Null

# Administrators keep their keys.
Get-CimInstance -Namespace $namespace -ClassName WEKF_Settings -Filter "Name = 'DisableKeyboardFilterForAdministrators'" |
    Set-CimInstance -Property @{ Value = 'true' }
$keys = 'Alt+F4', 'Alt+Tab', 'Alt+Esc', 'Alt+Space', 'Ctrl+Alt+Del', 'Ctrl+Esc', 'Ctrl+F4', 'Ctrl+Tab', 'Shift+Ctrl+Esc',
    'Windows', 'Win+L', 'Win+R', 'Win+E', 'Win+D', 'Win+U', 'Win+P', 'Win+I', 'Application', 'BrowserHome',
    'LShift+LAlt+PrintScrn', 'LShift+LAlt+NumLock', 'Shift+Win'
Get-CimInstance -Namespace $namespace -ClassName WEKF_PredefinedKey | Where-Object { $keys -contains $_.Id } |
    Set-CimInstance -Property @{ Enabled = 1 }
Write-Output "At its next logon $Account sees the kiosk and nothing else."
