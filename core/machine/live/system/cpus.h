// Which of the computer's CPUs threads run on, by the system's numbers, however many there are.
#pragma once

#include <pthread.h>
#include <vector>

namespace timeslice {

// Those that the calling thread may use, in ascending order; never empty. Where the system does not tell, all
// that it says are online.
std::vector<int> allowedCpus();

// Lets the calling thread run on these only. False: the system refuses.
bool runOn(const std::vector<int>& cpus);
// The same of threads that will be made with the attributes.
bool runOn(const std::vector<int>& cpus, pthread_attr_t& attributes);

} // namespace timeslice
