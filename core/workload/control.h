// What steps that look at variables decide by and write: formulas, compiled. Data only; formula.h tells how
// they are read.
#pragma once

#include "core/base/ids.h"

#include <cstdint>
#include <string>
#include <vector>

namespace timeslice {

enum class FormulaOp : uint8_t {
    Number,   // puts `operand` on the stack
    Variable, // the value of the shared variable of that number: one atomic read
    Local,    // the value of the task's own name of that number
    Me,       // the task's number in its group, from 1
    Negate,
    Not,
    Add, // this and what follows: of the two topmost values
    Subtract,
    Multiply,
    Divide,
    Remainder,
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
    AndThen, // 0 on top: goes on at step `operand` with 0; else takes it off
    OrElse,  // not 0 on top: goes on at step `operand` with 1; else takes it off
    Truth,   // turns what is on top into 0 or 1
};

struct FormulaStep {
    FormulaOp op = FormulaOp::Number;
    int64_t operand = 0;
    bool operator==(const FormulaStep&) const = default;
};

using Formula = std::vector<FormulaStep>;

// Why a formula has no value.
enum class FormulaFault : uint8_t { None, Overflow, DivisionByZero };

// An operator with one value, or with two; `left` becomes the result.
FormulaFault apply(FormulaOp op, int64_t& left, int64_t right);

// Of a step that looks at variables: rare, and so beside it.
struct Control {
    Formula value;     // Write, Exchange, CompareExchange: what is written; If, While, Spin: the condition
    Formula expected;  // CompareExchange
    int64_t into = -1; // of an access, or AtomicAdd: the task's own name that takes the answer; -1: none
    std::vector<ResourceId> watched; // While, Spin: the variables that it, or a step in it, reads or changes
    std::string text;                // the condition as written; of what is written, the value
};

} // namespace timeslice
