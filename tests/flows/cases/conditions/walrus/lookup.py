HOSTS = {"web": "0.0.0.0", "db": "127.0.0.1", "mail": "10.0.0.5"}


def find(name):
    return HOSTS.get(name)
