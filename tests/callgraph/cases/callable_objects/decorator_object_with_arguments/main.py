"""An object with arguments is called as a decorator."""


class Retry:
    def __init__(self, times):
        self.times = times

    def __call__(self, function):
        def attempt(*args):
            for _ in range(self.times):
                self.note(function(*args))

        return attempt

    def note(self, result):
        print(result)


@Retry(2)
def fetch(url):
    return url


fetch("a")
