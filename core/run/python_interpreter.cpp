// Finds the Python interpreter and asks what it is.
#include "core/machine/live/system/system_calls.h"
#include "core/run/live_parts.h"
#include "core/run/python_engine.h"

#include <cstdlib>
#include <filesystem>
#include <map>
#include <mutex>
#include <nlohmann/json.hpp>
#include <sstream>
#include <sys/mman.h>
#include <thread>
#include <unistd.h>

namespace timeslice {
namespace {

namespace fs = std::filesystem;

constexpr Nanos kAnswerLimit = 10s;
constexpr int kOldestMinor = 9;

// Writes what it is to the descriptor that a run has its log at.
constexpr const char* kQuestion =
    "import json, platform, sys, sysconfig\n"
    "free = bool(sysconfig.get_config_var('Py_GIL_DISABLED'))\n"
    "answer = [sys.executable, platform.python_implementation(), platform.python_version(),\n"
    "          sys.version_info[0], sys.version_info[1], free]\n"
    "with open(4, 'w') as file:\n"
    "    json.dump(answer, file)\n";

// The file that a name without a slash means, as a shell finds it.
Result<std::string> lookUp(const std::string& path) {
    const std::string name = path.empty() ? "python3" : path;
    if (name.find('/') != std::string::npos) {
        if (access(name.c_str(), X_OK) == 0 && !fs::is_directory(name)) return name;
        return failure(TS_TEXT("There is no Python at {0}. Choose an interpreter with --python."), name);
    }
    const char* all = std::getenv("PATH");
    std::istringstream folders(all ? all : "");
    for (std::string folder; std::getline(folders, folder, ':');) {
        const fs::path candidate = fs::path(folder) / name;
        if (access(candidate.c_str(), X_OK) == 0) return candidate.string();
    }
    return failure(TS_TEXT("There is no {0} on this computer's PATH. Install Python 3.9 or newer, "
                           "or choose an interpreter with --python."),
                   name);
}

// What the program says about itself; empty when it does not respond.
Result<std::string> ask(const std::string& program) {
    const Descriptor answer(memfd_create("timeslice-answer", MFD_CLOEXEC));
    if (answer.value() < 0) return failure(TS_TEXT("There is not enough memory to start the run."));
    Result<RunnerProcess> process =
        RunnerProcess::launch(program, {"-I", "-S", "-B", "-c", kQuestion}, {}, answer.value());
    if (!process) return tl::unexpected(std::move(process.error()));
    for (Nanos waited{0}; !process->ended() && waited < kAnswerLimit; waited += 2ms)
        std::this_thread::sleep_for(2ms);
    process->kill();
    return contentsOf(answer.value());
}

Result<PythonInterpreter> understand(const std::string& program, const std::string& answer) {
    PythonInterpreter found;
    const nlohmann::json list = nlohmann::json::parse(answer, nullptr, false);
    if (!list.is_array() || list.size() != 6)
        return failure(TS_TEXT("{0} does not respond like Python 3. "
                               "Choose another interpreter with --python."),
                       program);
    try {
        found.program = list[0].get<std::string>();
        found.implementation = list[1].get<std::string>();
        found.version = list[2].get<std::string>();
        found.major = list[3].get<int>();
        found.minor = list[4].get<int>();
        found.freeThreaded = list[5].get<bool>();
    } catch (const nlohmann::json::exception&) {
        return failure(TS_TEXT("{0} does not respond like Python 3. "
                               "Choose another interpreter with --python."),
                       program);
    }
    if (found.program.empty()) found.program = program;
    if (found.major == 3 && found.minor >= kOldestMinor) return found;
    return failure(TS_TEXT("{0} is Python {1}; expected 3.9 or newer."), program, found.version);
}

} // namespace

Result<PythonInterpreter> findPython(const std::string& path) {
    static std::mutex mutex;
    static std::map<std::string, PythonInterpreter> known; // by the file that was started
    const Result<std::string> program = lookUp(path);
    if (!program) return tl::unexpected(program.error());
    const std::scoped_lock lock(mutex);
    if (const auto found = known.find(*program); found != known.end()) return found->second;
    const Result<std::string> answer = ask(*program);
    if (!answer) return tl::unexpected(answer.error());
    Result<PythonInterpreter> found = understand(*program, *answer);
    if (found) known.emplace(*program, *found);
    return found;
}

Result<Text> describePython(const std::string& path) {
    const Result<PythonInterpreter> found = findPython(path);
    if (!found) return tl::unexpected(found.error());
    if (found->freeThreaded)
        return Text(TS_TEXT("{0} {1}, free-threaded"), found->implementation, found->version);
    return Text(TS_TEXT("{0} {1}"), found->implementation, found->version);
}

} // namespace timeslice
