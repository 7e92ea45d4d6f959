"""A class takes the parameters and its instance is the decorator."""


class Retry:
    def __init__(self, attempts, on_failure):
        self.attempts = attempts
        self.on_failure = on_failure

    def __call__(self, function):
        def attempt(*args):
            for _ in range(self.attempts):
                try:
                    return function(*args)
                except OSError as error:
                    self.on_failure(error)
            return None

        return attempt


def log_failure(error):
    print(error)


@Retry(3, log_failure)
def download(address):
    raise OSError(address)


class Client:
    @Retry(1, on_failure=log_failure)
    def ping(self):
        return True


download("localhost")
Client().ping()
