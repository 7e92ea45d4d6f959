import socket

from protocol import Message


def serve(port):
    listener = socket.socket()
    listener.bind(("127.0.0.1", port))
    listener.listen()
    peer, _ = listener.accept()
    return Message.decode(peer.recv(65536))
