HOSTS = {"db": "10.0.0.5", "web": "0.0.0.0"}


async def probe(name):
    return HOSTS[name]
