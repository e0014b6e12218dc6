#include "core/machine/live/system/fork_server.h"

#include "core/machine/live/system/system_calls.h"

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <map>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/signalfd.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

namespace timeslice {
namespace {

struct Order {
    ForkServer::Worker* worker = nullptr;
    bool fresh = false;
};
struct Answer {
    pid_t process = -1;
    int error = 0;
};

void diesWith(pid_t parent) {
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (getppid() != parent) _exit(1); // it was gone before we asked
}

[[noreturn]] void becomeFresh(const ForkServer::Worker* worker) {
    char address[32];
    std::snprintf(address, sizeof address, "%p", static_cast<const void*>(worker));
    char program[] = "/proc/self/exe";
    char name[] = "timeslice-runner";
    char option[16];
    std::snprintf(option, sizeof option, "%s", ForkServer::kWorkerOption);
    char* arguments[] = {name, option, address, nullptr};
    execv(program, arguments);
    _exit(127);
}

class Server {
  public:
    Server(int socket, int signals) : m_socket(socket), m_signals(signals) {}

    void serve() {
        while (true) {
            pollfd waits[] = {{m_socket, POLLIN, 0}, {m_signals, POLLIN, 0}};
            if (poll(waits, 2, -1) < 0 && errno != EINTR) return;
            if (waits[1].revents != 0) reap();
            if (waits[0].revents == 0) continue;
            Order order;
            const ssize_t count = uninterrupted([&] { return recv(m_socket, &order, sizeof order, 0); });
            if (count == 0) return;
            if (count == sizeof order) answer(order);
        }
    }

  private:
    void answer(const Order& order) {
        const pid_t server = getpid();
        const pid_t process = fork();
        if (process == 0) child(order, server);
        const Answer answer{process, process < 0 ? errno : 0};
        if (process > 0) m_workers[process] = order.worker;
        uninterrupted([&] { return send(m_socket, &answer, sizeof answer, MSG_NOSIGNAL); });
    }

    [[noreturn]] void child(const Order& order, pid_t server) {
        diesWith(server);
        sigset_t none;
        sigemptyset(&none);
        sigprocmask(SIG_SETMASK, &none, nullptr);
        close(m_signals);
        if (order.fresh) becomeFresh(order.worker);
        order.worker->enter();
        _exit(0);
    }

    void reap() {
        signalfd_siginfo info;
        while (read(m_signals, &info, sizeof info) == sizeof info) {
        }
        int status = 0;
        for (pid_t process = 0; (process = waitpid(-1, &status, WNOHANG)) > 0;) {
            const auto found = m_workers.find(process);
            if (found == m_workers.end()) continue;
            found->second->ended(status);
            m_workers.erase(found);
        }
    }

    int m_socket;
    int m_signals;
    std::map<pid_t, ForkServer::Worker*> m_workers;
};

[[noreturn]] void runServer(int socket, pid_t owner) {
    diesWith(owner);
    sigset_t children;
    sigemptyset(&children);
    sigaddset(&children, SIGCHLD);
    sigprocmask(SIG_BLOCK, &children, nullptr);
    const int signals = signalfd(-1, &children, SFD_NONBLOCK | SFD_CLOEXEC);
    if (signals < 0) _exit(1);
    Server(socket, signals).serve();
    _exit(0);
}

} // namespace

std::unique_ptr<ForkServer> ForkServer::start() {
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends) != 0) return nullptr;
    const pid_t owner = getpid();
    const pid_t process = fork();
    if (process < 0) return nullptr;
    if (process == 0) runServer(ends[1], owner);
    close(ends[1]);
    std::unique_ptr<ForkServer> server(new ForkServer(FileDescriptor(ends[0])));
    server->m_process = process;
    server->m_owner = owner;
    return server;
}

ForkServer::~ForkServer() {
    if (getpid() != m_owner) return;
    kill(m_process, SIGKILL); // by its own id; it dies with all that it forked
    uninterrupted([this] { return waitpid(m_process, nullptr, 0); });
}

pid_t ForkServer::launch(Worker& worker, bool fresh) {
    const Order order{&worker, fresh};
    Answer answer;
    // One message each: all of it or nothing.
    const int socket = m_socket.value();
    if (uninterrupted([&] { return ::send(socket, &order, sizeof order, MSG_NOSIGNAL); }) != sizeof order)
        return -1;
    if (uninterrupted([&] { return ::recv(socket, &answer, sizeof answer, 0); }) != sizeof answer) return -1;
    errno = answer.error;
    return answer.process;
}

ForkServer::Worker* ForkServer::workerFrom(const char* address) {
    void* worker = nullptr;
    return std::sscanf(address, "%p", &worker) == 1 ? static_cast<Worker*>(worker) : nullptr;
}

} // namespace timeslice
