#include "core/run/runner_process.h"

#include "core/machine/live/system/system_calls.h"

#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

extern char** environ;

namespace timeslice {
namespace {

namespace fs = std::filesystem;

// What the runner must not inherit: our signal mask and handlers, our process group, our terminal's input.
int spawn(std::vector<std::string>& words, int order, int log, bool quiet, pid_t& process) {
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0);
    if (quiet) posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, order, RunnerProcess::kOrder);
    posix_spawn_file_actions_adddup2(&actions, log, RunnerProcess::kLog);
    posix_spawnattr_t attributes;
    posix_spawnattr_init(&attributes);
    posix_spawnattr_setflags(&attributes,
                             POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
    posix_spawnattr_setpgroup(&attributes, 0);
    sigset_t signals;
    sigemptyset(&signals);
    posix_spawnattr_setsigmask(&attributes, &signals);
    for (const int number : {SIGINT, SIGTERM, SIGPIPE, SIGHUP}) sigaddset(&signals, number);
    posix_spawnattr_setsigdefault(&attributes, &signals);
    std::vector<char*> arguments;
    for (std::string& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    const int error =
        posix_spawn(&process, words.front().c_str(), &actions, &attributes, arguments.data(), environ);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return error;
}

// dup2 onto itself would keep CLOEXEC, and onto the other's number would lose it: out of the way of 3 and 4.
int moveUp(int descriptor) {
    return fcntl(descriptor, F_DUPFD_CLOEXEC, 10);
}

} // namespace

int memoryFile(const std::string& text) {
    const int descriptor = memfd_create("timeslice-order", MFD_CLOEXEC);
    if (descriptor < 0) return -1;
    if (!writeAll(descriptor, text.data(), text.size())) {
        close(descriptor);
        return -1;
    }
    lseek(descriptor, 0, SEEK_SET);
    return descriptor;
}

Descriptor::~Descriptor() {
    if (m_value >= 0) close(m_value);
}

Result<std::string> findRunner() {
    if (const char* told = std::getenv("TIMESLICE_RUNNER")) return std::string(told);
    std::error_code error;
    const fs::path here = fs::read_symlink("/proc/self/exe", error).parent_path();
    for (const fs::path& folder : {here, here / "bin", here / "../bin"}) {
        const fs::path candidate = folder / "timeslice-runner";
        if (access(candidate.c_str(), X_OK) == 0) return candidate.string();
    }
    return failure(
        TS_TEXT("The program timeslice-runner, which performs live runs, is not in {0}. Install it there, "
                "or set TIMESLICE_RUNNER to its path."),
        here.string());
}

Result<RunnerProcess> RunnerProcess::launch(const std::string& order, int log) {
    const Result<std::string> path = findRunner();
    if (!path) return tl::unexpected(path.error());
    return start({*path}, order, log, false);
}

Result<RunnerProcess> RunnerProcess::launch(const std::string& program, std::vector<std::string> arguments,
                                            const std::string& order, int log) {
    arguments.insert(arguments.begin(), program);
    return start(std::move(arguments), order, log, true);
}

Result<RunnerProcess> RunnerProcess::start(std::vector<std::string> words, const std::string& order, int log,
                                           bool quiet) {
    const Descriptor file(memoryFile(order));
    if (file.value() < 0) return failure(TS_TEXT("There is not enough memory to start the run."));
    const Descriptor orderUp(moveUp(file.value()));
    const Descriptor logUp(moveUp(log));
    pid_t process = -1;
    const int error = spawn(words, orderUp.value(), logUp.value(), quiet, process);
    if (error != 0)
        return failure(TS_TEXT("{0} cannot be started: {1}"), words.front(),
                       std::string(std::strerror(error)));
    return RunnerProcess(process);
}

bool RunnerProcess::ended() {
    if (m_process < 0 || m_ended) return true;
    m_ended = uninterrupted([this] { return waitpid(m_process, &m_status, WNOHANG); }) != 0;
    return m_ended;
}

void RunnerProcess::kill() {
    if (m_process < 0) return;
    if (!m_ended) {
        ::kill(-m_process, SIGKILL);
        ::kill(m_process, SIGKILL); // it may not have its group yet
        uninterrupted([this] { return waitpid(m_process, &m_status, 0); });
        m_ended = true;
    }
}

int RunnerProcess::signal() const {
    return WIFSIGNALED(m_status) ? WTERMSIG(m_status) : 0;
}
int RunnerProcess::exitCode() const {
    return WIFEXITED(m_status) ? WEXITSTATUS(m_status) : 0;
}

} // namespace timeslice
