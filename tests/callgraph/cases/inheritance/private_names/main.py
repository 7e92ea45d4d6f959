"""Two private methods of one name don't override each other."""

from vault import Vault


class Bank(Vault):
    def open(self):
        self.__check()
        return super().open()

    def __check(self):
        return "bank"


Bank().open()
Vault().open()
