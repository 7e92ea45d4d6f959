"""Three nested functions: factory, decorator, wrapper."""


def repeat(times, pause=None):
    def decorate(function):
        def wrapper(*args, **kwargs):
            result = None
            for _ in range(times):
                result = function(*args, **kwargs)
                if pause:
                    pause()
            return result

        return wrapper

    return decorate


def short_pause():
    return None


@repeat(2)
def knock(door):
    return door


@repeat(times=3, pause=short_pause)
def wave():
    return knock("front")


wave()
