import os
import os as system_module
from os import popen, system

from os import system as run


def backup(folder):
    os.system("date")  # expect
    os.system(f"tar czf a.tgz {folder}")  # expect
    system_module.popen("ls").read()  # expect
    system("ls")  # expect
    run("ls")  # expect
    with popen("df") as lines:  # expect
        return list(lines)
