import os

start = os.system
