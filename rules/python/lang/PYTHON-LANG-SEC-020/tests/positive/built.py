"""A command that is text, or a list whose program is not constant."""

import shlex
import subprocess


def run(line, program):
    subprocess.run(line)  # expect
    subprocess.check_call("ls")  # expect
    subprocess.run(args=f"/opt/{program}")  # expect
    subprocess.Popen([program, "--version"])  # expect
    return subprocess.check_output(shlex.split(line))  # expect
