import subprocess

OPTIONS = {"shell": False, "text": True}


def lint(path, strict=False):
    command = ["ruff", "check"]
    if strict:
        command += ["--select", "ALL"]
    command += ["--", path]
    return subprocess.check_output(command, **OPTIONS)
