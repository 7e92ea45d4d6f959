def attempt(action, otherwise=lambda: print("failed")):
    try:
        return action()
    except OSError:
        return otherwise()
