#include "core/base/caught.h"

#include <exception>
#include <new>
#include <string>

namespace timeslice {

Text causeOfCaught() {
    try {
        throw;
    } catch (const std::bad_alloc&) {
        return TS_TEXT("There is not enough memory.");
    } catch (const std::exception& error) {
        return Text::verbatim(error.what());
    } catch (...) {
        return TS_TEXT("An unknown error occurred.");
    }
}

} // namespace timeslice
