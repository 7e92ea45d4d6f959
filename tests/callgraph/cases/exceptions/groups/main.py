"""`except*` splits a group; each handler calls."""
from tasks import Cancelled, run_both


def run():
    try:
        run_both()
    except* Cancelled as group:
        for error in group.exceptions:
            note(error)
    except* ValueError:
        repair()
    return None


def note(error):
    return error.reason()


def repair():
    return None


run()
