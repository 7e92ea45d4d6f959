import subprocess

import settings


def run(words, shell=settings.USE_SHELL):
    return subprocess.run(words, shell=shell)  # expect
