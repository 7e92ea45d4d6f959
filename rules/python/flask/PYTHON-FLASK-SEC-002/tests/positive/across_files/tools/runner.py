import subprocess

SHELL = {"shell": True, "text": True}


def lint(path, strict=False):
    command = "ruff check"
    if strict:
        command += " --select ALL"
    command = f"{command} {path}"
    return subprocess.check_output(command, **SHELL)  # expect
