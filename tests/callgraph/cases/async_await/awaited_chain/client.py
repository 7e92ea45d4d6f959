class Client:
    @classmethod
    async def create(cls):
        client = cls()
        await client.login()
        return client

    async def login(self):
        self.token = "t"

    async def get(self, name):
        return self.decode(name)

    def decode(self, name):
        return name
