@echo off
setlocal
rem The Windows package brings its own Node; elsewhere the one on the PATH is used.
set "PREFLIGHT_NODE=%~dp0node.exe"
if not exist "%PREFLIGHT_NODE%" set "PREFLIGHT_NODE=node.exe"
"%PREFLIGHT_NODE%" "%~dp0preflight.cjs" %*
exit /b %ERRORLEVEL%
