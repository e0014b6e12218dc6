# Writes OUTPUT: the Python program FILE as a string, for core/run/python.cpp.
file(READ "${FILE}" text)
file(WRITE "${OUTPUT}" "// Generated from resources/python by core/run/embed_python.cmake.
#include \"core/run/python_engine.h\"

namespace timeslice {
const std::string_view kPythonWorker = R\"python(")
file(APPEND "${OUTPUT}" "${text}")
file(APPEND "${OUTPUT}" ")python\";
} // namespace timeslice
")
