import subprocess

import settings
from programs import git


def fetch(remote):
    return subprocess.run(git("fetch", remote), shell=settings.USE_SHELL, check=True)
