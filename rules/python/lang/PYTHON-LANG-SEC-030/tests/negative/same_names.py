"""Attributes and functions called md5, and the word in text."""


class Package:
    md5 = "d41d8cd98f00b204e9800998ecf8427e"


def md5(path):
    return path + ".md5"


def show(package):
    print("md5", Package.md5, md5(package.name), package.md5)
