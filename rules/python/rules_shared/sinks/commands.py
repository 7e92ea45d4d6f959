"""Commands of the operating system."""

from codepathfinder import QueryType, calls, regex

SHELL_COMMANDS = (
    "os.system",
    "os.popen",
    "os.popen2",
    "os.popen3",
    "os.popen4",
    "posix.system",
    "popen2.popen2",
    "popen2.popen3",
    "popen2.popen4",
    "commands.getoutput",
    "commands.getstatusoutput",
)
"""Functions whose first argument is text that a shell reads."""

SHELL_COMMAND = [calls(*SHELL_COMMANDS).tracks(0, "command", "cmd")]

PROGRAM = [
    calls("pty.spawn", "os.startfile").tracks(0, "argv", "path"),
    calls(
        "os.execl", "os.execle", "os.execlp", "os.execlpe",
        "os.execv", "os.execve", "os.execvp", "os.execvpe",
        "os.posix_spawn", "os.posix_spawnp",
    ).tracks(0, "path", "file"),
    calls(
        "os.spawnl", "os.spawnle", "os.spawnlp", "os.spawnlpe",
        "os.spawnv", "os.spawnve", "os.spawnvp", "os.spawnvpe",
    ).tracks(1, "path", "file"),
]  # fmt: skip
"""The program that is started, without a shell."""


class Subprocess(QueryType):
    fqns = ["subprocess"]


class Asyncio(QueryType):
    fqns = ["asyncio", "asyncio.subprocess"]


STARTERS = ("call", "check_call", "check_output", "run", "Popen")

SHELL = r"^(?:.*[/\\])?(?:(?:ba|da|z|k|c|tc|fi|a)?sh|cmd(?:\.exe)?|powershell(?:\.exe)?|pwsh)$"
INTERPRETER = rf"{SHELL}|^(?:.*[/\\])?(?:python[\d.]*|perl|ruby|node|php)$"

# With these a shell or an interpreter takes the next argument for code.
CODE_OPTION = r"^(?:-[a-z]*[cer]|--eval|--command|/[cCkK]|-Command|-EncodedCommand)$"

SUBPROCESS = [
    # Text given as the command names the program. Of a list only the first element does.
    Subprocess.method(*STARTERS).tracks("0[0]", "executable"),
    Subprocess.method(*STARTERS).where("shell", True).tracks(0, "args"),
    Subprocess.method(*STARTERS)
    .where("0[0]", regex(INTERPRETER))
    .where("0[1]", regex(CODE_OPTION))
    .tracks("0[2]"),
    Subprocess.method("getoutput", "getstatusoutput").tracks(0, "cmd"),
    Asyncio.method("create_subprocess_shell").tracks(0, "cmd"),
    Asyncio.method("create_subprocess_exec").tracks(0, "program"),
]

SHELL_QUOTING = [calls("shlex.quote", "shlex.join", "pipes.quote")]
"""``shlex.split`` is none: its parts still hold whatever they held."""
