"""`globals()` is asked for functions by constant names."""


def task_build():
    return task_clean()


def task_clean():
    return "clean"


def task_test():
    return "test"


def run(name):
    return globals()["task_" + name]()


run("build")
globals()["task_test"]()
