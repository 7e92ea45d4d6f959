"""A function sees the globals of the time it is called, not of its `def`."""
import state


def show():
    return render()


def render():
    return "first"


show()
state.run()
state.hook = render
state.run()
state.hook = state.silent
state.hook()
