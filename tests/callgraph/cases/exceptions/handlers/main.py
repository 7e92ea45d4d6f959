"""The caught object is the one that was raised; handlers and `finally` call."""
from errors import RequestError, TimeoutReached, request


def load(address):
    try:
        return request(address)
    except TimeoutReached as error:
        return error.retry_after()
    except RequestError as error:
        return error.describe()
    finally:
        release()


def release():
    return None


load("ok")
load("slow")
load("bad")
