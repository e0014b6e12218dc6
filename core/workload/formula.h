// Formula: what a program writes into a variable or decides by. A value over whole numbers, variables and the
// task's own names: "flag2 == 1 and turn == 2".
//
// How it works:
// - It is compiled once, when the file is read, into steps for a machine with a stack; a run only follows
//   these. What a step leaves is on top of the stack, and the last value is the formula's.
// - Each mention of a variable is a step of its own, so that a run can let others come in between.
// - `and` and `or` jump over their right side where the left one decides.
// - Numbers have 64 bits and a sign. A division rounds down and a remainder has the sign of the divisor, as
//   in Python; so all engines agree. A result beyond 64 bits and a division by zero are faults.
#pragma once

#include "core/base/result.h"
#include "core/workload/control.h"
#include "core/workload/expression.h"
#include "core/workload/resource_table.h"

#include <string>
#include <string_view>
#include <vector>

namespace timeslice {

// Where a formula is wrong: bytes from its beginning, and why.
struct FormulaProblem {
    size_t offset = 0;
    Text message;
};

// The names that a formula may mention, in the order in which they are looked up.
struct FormulaNames {
    const std::vector<std::string>& locals; // of the task, by number; an empty one is not its own
    ResourceTable& resources;               // those that are mentioned count as used
    const ParameterValues& parameters;
};

// Words that cannot name anything in a formula: me, and, or, not.
bool isFormulaWord(std::string_view text);

// Operators by precedence: or; and; not; == != < <= > >=; + -; * / %; a sign. Parentheses, ${...}.
tl::expected<Formula, FormulaProblem> readFormula(std::string_view text, const FormulaNames& names);

} // namespace timeslice
