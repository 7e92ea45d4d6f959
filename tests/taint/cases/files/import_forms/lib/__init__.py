from lib.util import util_taint as exported, Tool
from lib import helpers as h

VALUE = "v"
