// Makes the processes of a live run: a process with a single thread, forked before the run has threads, that
// forks on request, so that nobody forks from a process with threads.
//
// How it works:
// - A request names an object of the shared heap. The server forks; the child enters the object and ends.
// - A started process (`spawn`) loads the program anew instead: the child executes this program with the
//   object's address, attaches to the shared heap, and enters. Both programs lie at the same addresses (no
//   address randomisation), or the object's functions would not be found.
// - A child that ends is told of with its status. All children end with the server, the server with its owner
//   (PDEATHSIG).
#pragma once

#include "core/machine/live/system/file_descriptor.h"

#include <memory>
#include <sys/types.h>

namespace timeslice {

class ForkServer {
  public:
    // What the processes do. In the shared heap; outlives the server.
    class Worker {
      public:
        virtual ~Worker() = default;
        virtual void enter() = 0;           // in its own process
        virtual void ended(int status) = 0; // in the server, with what waitpid says
    };

    // Null: the system refuses, with errno. To be called by a process with one thread.
    static std::unique_ptr<ForkServer> start();
    ~ForkServer(); // the server ends, and what it has forked

    // Makes a process that enters `worker`; any thread or process of the run may ask, one at a time. Its
    // process id when it is there, -1 with errno when the system refused.
    pid_t launch(Worker& worker, bool fresh);

    // In a started program: arguments of the command line that mean "enter this object".
    static constexpr const char* kWorkerOption = "--worker";
    static Worker* workerFrom(const char* address);

  private:
    explicit ForkServer(FileDescriptor socket) : m_socket(std::move(socket)) {}
    FileDescriptor m_socket;
    pid_t m_process = -1;
    pid_t m_owner = -1;
};

} // namespace timeslice
