from abc import ABC, abstractmethod


class Listener(ABC):
    @abstractmethod
    def host(self) -> str:
        """Where to listen."""
