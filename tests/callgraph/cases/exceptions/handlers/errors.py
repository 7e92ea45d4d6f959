class RequestError(Exception):
    def describe(self):
        return "failed"


class TimeoutReached(RequestError):
    def __init__(self, seconds):
        self.seconds = seconds

    def describe(self):
        return "timeout"

    def retry_after(self):
        return self.seconds


def request(address):
    if address == "slow":
        raise TimeoutReached(3)
    if address == "bad":
        raise RequestError(address)
    return address
