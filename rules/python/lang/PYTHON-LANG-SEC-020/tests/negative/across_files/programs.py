GIT = "git"


def git(*words):
    return [GIT, *words]
