class Vault:
    def open(self):
        return self.__check()

    def __check(self):
        return "vault"
