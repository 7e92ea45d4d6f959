"""Methods of caught exceptions, a re-raise, and `else`."""
from api.client import Client
from api.errors import ApiError


def fetch(client, path):
    try:
        body = client.get(path)
    except ApiError as error:
        error.log()
        if error.fatal():
            raise
        return None
    else:
        return parse(body)


def parse(body):
    return body


def main():
    client = Client()
    fetch(client, "/")
    fetch(client, "/missing")
    try:
        fetch(client, "/broken")
    except ApiError as error:
        print(error)


main()
