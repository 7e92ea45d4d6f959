from flask import redirect, session


def finish(state):
    session["user"] = state["user"]
    return redirect(state["return_to"], code=303)  # expect
