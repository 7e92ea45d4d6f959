from core import command


@command("serve")
def serve(*words):
    if "--local" in words:
        return "127.0.0.1"
    return "0.0.0.0"
