import shell
from shell import start as launch


def main(target):
    launch("make " + target)  # expect
    shell.start("make clean")  # expect
