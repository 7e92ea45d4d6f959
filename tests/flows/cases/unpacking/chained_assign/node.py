class Node:
    host = "localhost"
