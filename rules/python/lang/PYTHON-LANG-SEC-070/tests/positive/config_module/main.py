"""Start both."""

from server import listen_admin, listen_public

if __name__ == "__main__":
    listeners = [listen_public(), listen_admin()]
    for listener in listeners:
        print(listener.getsockname())
