import re

ZEROS = re.compile(r"0(\.0){3}")
LOOPBACK = r"127\.\d+\.\d+\.\d+"
