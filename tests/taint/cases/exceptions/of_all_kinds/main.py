"""Causes, groups, data classes, exceptions made before they are raised, the one at hand."""
import dataclass_exc
import exception_group
import format_exc
import from_cause
import group_iter
import return_exc
import sys_exc_info
