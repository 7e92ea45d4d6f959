"""Methods and functions of the same names, and other parts of the module."""

import asyncio
import subprocess


class Runner:
    def run(self, line, shell=True):
        return line, shell


def call(line, shell):
    return line, shell


def use(process: subprocess.Popen, line):
    Runner().run(line, shell=True)
    call(line, shell=True)
    asyncio.run(asyncio.sleep(1))
    print(subprocess.list2cmdline([line]), subprocess.PIPE)
    return process.communicate(line)
