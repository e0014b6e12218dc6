// What escaped from somewhere, as a message with its cause.
#pragma once

#include "core/base/text.h"

namespace timeslice {

// Of the exception that is being handled: call it inside of a catch block.
Text causeOfCaught();

} // namespace timeslice
