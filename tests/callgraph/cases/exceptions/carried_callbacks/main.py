"""An exception carries an object to the handler, through two functions."""
from errors import Abort


def rollback():
    return "rolled back"


def commit(name):
    if not name:
        raise Abort(rollback)
    return name


def transfer(name):
    return commit(name)


def run(name):
    try:
        return transfer(name)
    except Abort as abort:
        return abort.undo()
    finally:
        close()


def close():
    return None


run("a")
run("")
