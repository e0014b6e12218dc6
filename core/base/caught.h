// Turns an exception that escaped into a message with its cause.
#pragma once

#include "core/base/text.h"

namespace timeslice {

// For the exception being handled: call it inside a catch block.
Text causeOfCaught();

} // namespace timeslice
